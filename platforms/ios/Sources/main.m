// The whole of the app is in the library. This is the door.
extern void mellom_start(void);

int main(int argc, char *argv[]) {
    (void)argc;
    (void)argv;
    mellom_start();
    return 0;
}
