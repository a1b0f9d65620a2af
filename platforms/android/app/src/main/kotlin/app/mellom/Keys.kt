package app.mellom

import android.content.pm.PackageManager
import android.os.Build
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyPermanentlyInvalidatedException
import android.security.keystore.KeyProperties
import android.security.keystore.StrongBoxUnavailableException
import androidx.biometric.BiometricManager
import androidx.biometric.BiometricManager.Authenticators.BIOMETRIC_STRONG
import androidx.biometric.BiometricPrompt
import androidx.core.content.ContextCompat
import java.security.GeneralSecurityException
import java.security.KeyStore
import java.security.ProviderException
import javax.crypto.Cipher
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec

/**
 * A key in the phone's secure hardware that wraps one secret. It works only inside a cipher that BiometricPrompt has
 * unlocked, so there is no yes or no to be talked out of anybody; it is gone when the fingers or faces change.
 */
class Keys(private val activity: MainActivity) {
    /** 0 ready, 1 not set up, 2 not here. */
    fun standing(): Int = when (BiometricManager.from(activity).canAuthenticate(BIOMETRIC_STRONG)) {
        BiometricManager.BIOMETRIC_SUCCESS -> 0
        BiometricManager.BIOMETRIC_ERROR_NONE_ENROLLED -> 1
        else -> 2
    }

    fun wrap(ticket: Long, title: String, cancel: String, secret: ByteArray) = attempt(ticket, secret) {
        val cipher = Cipher.getInstance(TRANSFORMATION).apply { init(Cipher.ENCRYPT_MODE, make()) }
        ask(ticket, title, cancel, cipher, secret) { unlocked -> unlocked.iv + unlocked.doFinal(secret) }
    }

    fun release(ticket: Long, title: String, cancel: String, wrapped: ByteArray) = attempt(ticket, wrapped) {
        val key = find()
        if (key == null || wrapped.size <= NONCE) {
            fail(ticket, GONE)
            return@attempt
        }
        val parameters = GCMParameterSpec(TAG_BITS, wrapped, 0, NONCE)
        val cipher = Cipher.getInstance(TRANSFORMATION).apply { init(Cipher.DECRYPT_MODE, key, parameters) }
        ask(ticket, title, cancel, cipher, wrapped) { unlocked ->
            unlocked.doFinal(wrapped, NONCE, wrapped.size - NONCE)
        }
    }

    fun forget(): Boolean = try {
        store().deleteEntry(ALIAS)
        true
    } catch (_: GeneralSecurityException) {
        false
    }

    private fun store(): KeyStore = KeyStore.getInstance(PROVIDER).apply { load(null) }

    private fun find(): SecretKey? = store().getKey(ALIAS, null) as? SecretKey

    private fun make(): SecretKey {
        store().deleteEntry(ALIAS)
        val strong = activity.packageManager.hasSystemFeature(PackageManager.FEATURE_STRONGBOX_KEYSTORE)
        return try {
            generate(strong)
        } catch (_: StrongBoxUnavailableException) {
            generate(false)
        }
    }

    private fun generate(strong: Boolean): SecretKey {
        val purposes = KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT
        val builder = KeyGenParameterSpec.Builder(ALIAS, purposes)
            .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
            .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
            .setKeySize(256)
            .setUserAuthenticationRequired(true)
            .setInvalidatedByBiometricEnrollment(true)
            .setUnlockedDeviceRequired(true)
            .setIsStrongBoxBacked(strong)
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
            builder.setUserAuthenticationParameters(0, KeyProperties.AUTH_BIOMETRIC_STRONG)
        }
        val generator = KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, PROVIDER)
        generator.init(builder.build())
        return generator.generateKey()
    }

    private fun ask(
        ticket: Long,
        title: String,
        cancel: String,
        cipher: Cipher,
        given: ByteArray,
        work: (Cipher) -> ByteArray,
    ) {
        // Out of sight there is no sheet, and BiometricPrompt would not say so: it calls back for what it has shown.
        if (activity.supportFragmentManager.isStateSaved) {
            given.fill(0)
            fail(ticket, CANCELLED)
            return
        }
        val callback = object : BiometricPrompt.AuthenticationCallback() {
            override fun onAuthenticationSucceeded(result: BiometricPrompt.AuthenticationResult) = attempt(ticket, given) {
                val unlocked = result.cryptoObject?.cipher
                if (unlocked == null) {
                    fail(ticket, FAILED)
                    return@attempt
                }
                val made = work(unlocked)
                Native.key(ticket, 0, made)
                made.fill(0)
                given.fill(0)
            }

            override fun onAuthenticationError(error: Int, message: CharSequence) {
                given.fill(0)
                fail(
                    ticket,
                    when (error) {
                        BiometricPrompt.ERROR_USER_CANCELED,
                        BiometricPrompt.ERROR_NEGATIVE_BUTTON,
                        BiometricPrompt.ERROR_CANCELED -> CANCELLED
                        BiometricPrompt.ERROR_LOCKOUT,
                        BiometricPrompt.ERROR_LOCKOUT_PERMANENT,
                        BiometricPrompt.ERROR_TIMEOUT -> NOT_NOW
                        BiometricPrompt.ERROR_HW_NOT_PRESENT,
                        BiometricPrompt.ERROR_HW_UNAVAILABLE,
                        BiometricPrompt.ERROR_NO_BIOMETRICS -> NOT_HERE
                        else -> FAILED
                    },
                )
            }
        }
        val prompt = BiometricPrompt.PromptInfo.Builder()
            .setTitle(title)
            .setNegativeButtonText(cancel)
            .setAllowedAuthenticators(BIOMETRIC_STRONG)
            .setConfirmationRequired(false)
            .build()
        BiometricPrompt(activity, ContextCompat.getMainExecutor(activity), callback)
            .authenticate(prompt, BiometricPrompt.CryptoObject(cipher))
    }

    /** Whatever the Keystore throws is an answer, and nothing that was given stays. */
    private fun attempt(ticket: Long, given: ByteArray, work: () -> Unit) {
        try {
            work()
        } catch (_: KeyPermanentlyInvalidatedException) {
            given.fill(0)
            fail(ticket, GONE)
        } catch (_: GeneralSecurityException) {
            given.fill(0)
            fail(ticket, FAILED)
        } catch (_: ProviderException) {
            given.fill(0)
            fail(ticket, FAILED)
        }
    }

    private fun fail(ticket: Long, why: Int) = Native.key(ticket, why, ByteArray(0))

    // The numbers are read in `src/platform/android/key.rs`.
    private companion object {
        const val CANCELLED = 1
        const val GONE = 2
        const val NOT_NOW = 3
        const val NOT_HERE = 4
        const val FAILED = 5

        const val PROVIDER = "AndroidKeyStore"
        const val ALIAS = "unlock"
        const val TRANSFORMATION = "AES/GCM/NoPadding"
        const val NONCE = 12
        const val TAG_BITS = 128
    }
}
