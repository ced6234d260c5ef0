using System;
using System.IO;
using System.Text;

namespace NT8Bridge.Feeds.Rithmic.Credentials;

/// <summary>
/// Keeps the credentials in one file of the user's: on Windows sealed with DPAPI for this user on this machine, elsewhere
/// readable by its owner alone.
/// </summary>
public sealed class CredentialStore
{
    private const byte Version = 1;

    private readonly string _path;

    /// <summary>Makes a store over a file that may not exist yet.</summary>
    public CredentialStore(string path) => _path = path ?? throw new ArgumentNullException(nameof(path));

    /// <summary>From the environment if set there, else from the file; null when neither has any.</summary>
    /// <exception cref="InvalidDataException">The file cannot be read as credentials.</exception>
    public RithmicCredentials? Find() => RithmicCredentials.FromEnvironment() ?? Load();

    /// <summary>Writes the file, replacing an older one.</summary>
    public void Save(RithmicCredentials credentials)
    {
        if (credentials is null) throw new ArgumentNullException(nameof(credentials));
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Version);
            writer.Write(credentials.User.Reveal());
            writer.Write(credentials.Password.Reveal());
        }

        byte[] content = memory.ToArray();
        string? folder = Path.GetDirectoryName(Path.GetFullPath(_path));
        if (folder is not null) Directory.CreateDirectory(folder);
        if (IsWindows) File.WriteAllBytes(_path, Dpapi.Protect(content));
        else OwnerOnlyFile.Write(_path, content);
        Array.Clear(content, 0, content.Length);
    }

    /// <summary>Reads the file; null when there is none.</summary>
    /// <exception cref="InvalidDataException">
    /// It belongs to another user or machine, is open to others, or is damaged.
    /// </exception>
    public RithmicCredentials? Load()
    {
        if (!File.Exists(_path)) return null;
        byte[] content = IsWindows ? Dpapi.Unprotect(File.ReadAllBytes(_path), _path) : OwnerOnlyFile.Read(_path);
        try
        {
            using var reader = new BinaryReader(new MemoryStream(content), Encoding.UTF8);
            if (reader.ReadByte() != Version) throw new InvalidDataException(Damaged);
            return new RithmicCredentials(reader.ReadString(), new Password(reader.ReadString()));
        }
        catch (Exception damage) when (damage is EndOfStreamException or FormatException or ArgumentException)
        {
            throw new InvalidDataException(Damaged, damage);
        }
        finally
        {
            Array.Clear(content, 0, content.Length);
        }
    }

    /// <summary>Removes the file.</summary>
    public void Delete() => File.Delete(_path);

    private static bool IsWindows => Environment.OSVersion.Platform == PlatformID.Win32NT;

    private string Damaged => _path + " holds no credentials; enter them again.";
}
