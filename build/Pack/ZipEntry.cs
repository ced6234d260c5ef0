namespace NT8Bridge.Build.Pack;

/// <summary>One file of an archive.</summary>
/// <param name="Name">Its name as the archive shows it, folders parted by backslashes.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record ZipEntry(string Name, byte[] Content);
