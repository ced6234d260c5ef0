using System.IO;
#if !NET
using System.Runtime.InteropServices;
#endif

namespace NT8Bridge.Feeds.Rithmic.Credentials;

/// <summary>A file that on Unix its owner alone may read and write, from its first byte on.</summary>
internal static class OwnerOnlyFile
{
    public static void Write(string path, byte[] content)
    {
        File.Delete(path);
#if NET
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!System.OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
#else
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        if (chmod(path, OwnerReadsAndWrites) != 0) throw new IOException(path + ": its rights cannot be set to owner only.");
#endif
        file.Write(content, 0, content.Length);
    }

    /// <exception cref="InvalidDataException">Others may read it.</exception>
    public static byte[] Read(string path)
    {
#if NET
        const UnixFileMode Others =
            UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
        if (!System.OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != 0)
            throw new InvalidDataException(
                path + " may be read by others; set its rights to owner only (chmod 600) and change the password.");
#endif
        return File.ReadAllBytes(path);
    }

#if !NET
    private const uint OwnerReadsAndWrites = 0x180;

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int chmod([MarshalAs(UnmanagedType.LPStr)] string path, uint mode);
#endif
}
