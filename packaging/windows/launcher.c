/* Plainleaf.exe and plainleaf-cli.exe: start the Python that lies beside them with Plainleaf in it.
   One source, two programs: for the window (no console), and for scripts (PLAINLEAF_CONSOLE). */
#include <windows.h>
#include <stdio.h>
#include <wchar.h>

typedef int (*PyMain)(int, wchar_t **);
#define LONGEST 32768

static int stop(const wchar_t *words) {
#ifdef PLAINLEAF_CONSOLE
    fwprintf(stderr, L"plainleaf: %ls\n", words);
#else
    MessageBoxW(NULL, words, L"Plainleaf", MB_ICONERROR);
#endif
    return 1;
}

static int start(void) {
    static wchar_t program[LONGEST], folder[LONGEST], script[LONGEST], library[LONGEST];
    DWORD length = GetModuleFileNameW(NULL, program, LONGEST - 32);
    if (!length || length >= LONGEST - 32) return stop(L"The path of this program is too long.");
    wcscpy(folder, program);
    wchar_t *end = wcsrchr(folder, L'\\');
    if (!end) return stop(L"This program lies in no folder.");
    *end = 0;
    wcscpy(script, folder);
    wcscat(script, L"\\launch.py");
    wcscpy(library, folder);
    wcscat(library, L"\\python313.dll");

    int count = 0, put = 0;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);
    if (!words) return stop(L"The arguments can't be read.");
    wchar_t **all = (wchar_t **)HeapAlloc(GetProcessHeap(), 0, sizeof(wchar_t *) * (size_t)(count + 5));
    if (!all) return stop(L"There is no memory left.");
    all[put++] = program;
    all[put++] = L"-B"; /* never writes into the program's folder */
    all[put++] = L"-Xutf8";
    all[put++] = script;
    for (int i = 1; i < count; i++) all[put++] = words[i];
    all[put] = NULL;

    HMODULE python = LoadLibraryExW(library, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    if (!python) return stop(L"A part of Plainleaf is missing (python313.dll): install it again.");
    PyMain run = (PyMain)(void *)GetProcAddress(python, "Py_Main");
    if (!run) return stop(L"A part of Plainleaf is damaged (python313.dll): install it again.");
    return run(put, all);
}

#ifdef PLAINLEAF_CONSOLE
int wmain(void) { return start(); }
#else
int WINAPI wWinMain(HINSTANCE self, HINSTANCE before, PWSTR words, int how) {
    (void)self, (void)before, (void)words, (void)how;
    return start();
}
#endif
