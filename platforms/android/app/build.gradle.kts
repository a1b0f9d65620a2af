import java.io.File
import javax.inject.Inject
import org.gradle.process.ExecOperations

plugins {
    alias(libs.plugins.android.application)
}

// The one place that says which version this is: the crate.
val crate = rootDir.resolve("../..")
val version = Regex("""(?m)^version = "(\d+)\.(\d+)\.(\d+)"""").find(crate.resolve("Cargo.toml").readText())!!
val (major, minor, patch) = version.destructured

// Signing comes from the environment and stands in no file: MELLOM_KEYSTORE (a path), MELLOM_KEYSTORE_PASSWORD,
// MELLOM_KEY_ALIAS, MELLOM_KEY_PASSWORD. Without them a release is built unsigned.
val keystore: String? = System.getenv("MELLOM_KEYSTORE")

val rustKotlin = layout.buildDirectory.dir("generated/wry/kotlin")
val rustLibraries = layout.buildDirectory.dir("generated/rust/jniLibs")

android {
    namespace = "app.mellom"
    compileSdk = 36
    ndkVersion = "28.2.13676358"

    defaultConfig {
        applicationId = "app.mellom"
        minSdk = 28
        targetSdk = 36
        versionCode = major.toInt() * 1_000_000 + minor.toInt() * 1_000 + patch.toInt()
        versionName = "$major.$minor.$patch"
        ndk { abiFilters += listOf("arm64-v8a", "x86_64") }
    }

    androidResources { localeFilters += listOf("nb", "en") }

    signingConfigs {
        if (keystore != null) {
            create("release") {
                storeFile = File(keystore)
                storePassword = System.getenv("MELLOM_KEYSTORE_PASSWORD")
                keyAlias = System.getenv("MELLOM_KEY_ALIAS")
                keyPassword = System.getenv("MELLOM_KEY_PASSWORD")
            }
        }
    }

    buildTypes {
        release {
            isMinifyEnabled = true
            isShrinkResources = true
            isDebuggable = false
            proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), "proguard-rules.pro")
            signingConfig = signingConfigs.findByName("release")
        }
    }

    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }

    buildFeatures { buildConfig = true }

    // The list of dependencies that the plugin would sign into the package tells a store more than anybody asked.
    dependenciesInfo {
        includeInApk = false
        includeInBundle = false
    }

    packaging { jniLibs { useLegacyPackaging = false } }

    lint {
        abortOnError = true
        warningsAsErrors = true
        checkReleaseBuilds = true
        // A newer library or plugin is a person's decision, not a failed build.
        disable += listOf("GradleDependency", "AndroidGradlePluginVersion", "NewerVersionAvailable")
    }
}

/**
 * Builds the library for both processors; wry writes its Kotlin on the way. The NDK links for pages of 16 KB since its
 * version 28.
 */
abstract class CargoNdk @Inject constructor(private val exec: ExecOperations) : DefaultTask() {
    @get:Internal abstract val crate: DirectoryProperty
    @get:Internal abstract val ndk: DirectoryProperty
    @get:InputDirectory abstract val additions: DirectoryProperty
    @get:OutputDirectory abstract val libraries: DirectoryProperty
    @get:OutputDirectory abstract val kotlin: DirectoryProperty

    // What changed in Rust is cargo's to know.
    init { outputs.upToDateWhen { false } }

    @TaskAction
    fun build() {
        val addition = { name: String -> additions.file(name).get().asFile.readText() }
        exec.exec {
            workingDir(crate)
            // Left to itself, cargo-ndk looks for one, and takes the newest it finds.
            environment("ANDROID_NDK_HOME", ndk.get().asFile.path)
            environment("WRY_ANDROID_PACKAGE", "app.mellom")
            environment("WRY_ANDROID_LIBRARY", "mellom")
            environment("WRY_ANDROID_KOTLIN_FILES_OUT_DIR", kotlin.get().asFile.path)
            environment("WRY_RUSTWEBVIEW_CLASS_INIT", addition("RustWebView.init.kt"))
            environment("WRY_RUSTWEBVIEW_CLASS_EXTENSION", addition("RustWebView.extension.kt"))
            environment("WRY_RUSTWEBVIEWCLIENT_CLASS_EXTENSION", addition("RustWebViewClient.extension.kt"))
            commandLine(
                "cargo", "ndk", "--target", "arm64-v8a", "--target", "x86_64", "--platform", "28",
                "--output-dir", libraries.get().asFile.path,
                "rustc", "--locked", "--profile", "phone", "--lib", "--crate-type", "cdylib",
            )
        }
    }
}

val cargoNdk = tasks.register<CargoNdk>("cargoNdk") {
    crate.set(rootDir.resolve("../.."))
    ndk.set(androidComponents.sdkComponents.ndkDirectory)
    additions.set(rootDir.resolve("wry"))
    libraries.set(rustLibraries)
    kotlin.set(rustKotlin)
}

androidComponents {
    onVariants { variant ->
        variant.sources.jniLibs?.addGeneratedSourceDirectory(cargoNdk, CargoNdk::libraries)
        variant.sources.kotlin?.addGeneratedSourceDirectory(cargoNdk, CargoNdk::kotlin)
    }
}

dependencies {
    implementation(libs.androidx.activity)
    implementation(libs.androidx.appcompat)
    implementation(libs.androidx.biometric)
    implementation(libs.androidx.core)
    implementation(libs.androidx.lifecycle.process)
    implementation(libs.androidx.webkit)
}
