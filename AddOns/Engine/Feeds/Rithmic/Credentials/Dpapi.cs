using System;
using System.ComponentModel;
using System.IO;
using System.Runtime.InteropServices;

namespace NT8Bridge.Feeds.Rithmic.Credentials;

/// <summary>
/// The Windows data protection interface, called directly: the framework's wrapper lies in a separate package on one of the two
/// runtimes, and the engine brings no further library into NinjaTrader.
/// </summary>
internal static class Dpapi
{
    private const int NeverAsk = 1;

    /// <summary>Seals bytes for the user who is logged in, on this machine.</summary>
    public static byte[] Protect(byte[] content) =>
        Transform(content, static (ref DataBlob input, out DataBlob output) =>
            CryptProtectData(ref input, null, IntPtr.Zero, IntPtr.Zero, IntPtr.Zero, NeverAsk, out output))
        ?? throw new Win32Exception(Marshal.GetLastWin32Error());

    /// <summary>Opens what <see cref="Protect"/> sealed.</summary>
    /// <exception cref="InvalidDataException">Another user or machine sealed it, or it is damaged.</exception>
    public static byte[] Unprotect(byte[] content, string path) =>
        Transform(content, static (ref DataBlob input, out DataBlob output) =>
            CryptUnprotectData(ref input, IntPtr.Zero, IntPtr.Zero, IntPtr.Zero, IntPtr.Zero, NeverAsk, out output))
        ?? throw new InvalidDataException(
            path + " was written by another user or on another machine, or is damaged; enter the credentials again.");

    private static byte[]? Transform(byte[] content, Operation operation)
    {
        GCHandle pinned = GCHandle.Alloc(content, GCHandleType.Pinned);
        try
        {
            var input = new DataBlob { Count = content.Length, Data = pinned.AddrOfPinnedObject() };
            if (!operation(ref input, out DataBlob output)) return null;
            var result = new byte[output.Count];
            Marshal.Copy(output.Data, result, 0, result.Length);
            LocalFree(output.Data);
            return result;
        }
        finally
        {
            pinned.Free();
        }
    }

    private delegate bool Operation(ref DataBlob input, out DataBlob output);

    [DllImport("crypt32.dll", SetLastError = true, CharSet = CharSet.Unicode)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool CryptProtectData(
        ref DataBlob input, string? description, IntPtr entropy, IntPtr reserved, IntPtr prompt, int flags, out DataBlob output);

    [DllImport("crypt32.dll", SetLastError = true, CharSet = CharSet.Unicode)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool CryptUnprotectData(
        ref DataBlob input, IntPtr description, IntPtr entropy, IntPtr reserved, IntPtr prompt, int flags, out DataBlob output);

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern IntPtr LocalFree(IntPtr memory);

    [StructLayout(LayoutKind.Sequential)]
    private struct DataBlob
    {
        public int Count;
        public IntPtr Data;
    }
}
