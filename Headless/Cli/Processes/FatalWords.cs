using System;
using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace NT8Bridge.Headless.Cli.Processes;

/// <summary>
/// What the runtime writes when it dies, of an endless recursion for example: hundreds of lines that help nobody. They go to the
/// program that watches, which says it in a sentence.
/// </summary>
internal static class FatalWords
{
    private const int StandardError = 2;
    private const int WindowsStandardError = -12;

    /// <summary>
    /// Sends them to a pipe. What the program itself writes still goes to the error stream, of which <see cref="Console"/> has
    /// taken a handle of its own by then.
    /// </summary>
    public static void GoTo(SafePipeHandle pipe)
    {
        // Asked for now, because afterwards the answer would be of the pipe.
        _ = Console.IsErrorRedirected;
        Console.Error.Flush();
        bool isHeld = false;
        try
        {
            pipe.DangerousAddRef(ref isHeld);
            bool isDone = OperatingSystem.IsWindows()
                ? SetStdHandle(WindowsStandardError, pipe.DangerousGetHandle())
                : Duplicate((int)pipe.DangerousGetHandle(), StandardError) >= 0;
            if (isDone) return;
            throw new InvalidOperationException(
                string.Create(
                    CultureInfo.InvariantCulture, $"the error stream cannot be turned: error {Marshal.GetLastPInvokeError()}"));
        }
        finally
        {
            if (isHeld) pipe.DangerousRelease();
        }
    }

    [DllImport("libc", EntryPoint = "dup2", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Duplicate(int from, int to);

    [DllImport("kernel32", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool SetStdHandle(int which, nint handle);
}
