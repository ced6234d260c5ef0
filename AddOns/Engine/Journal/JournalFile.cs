using System.IO;
using System.Text;

namespace NT8Bridge.Journal;

/// <summary>
/// A JSON-lines file that never grows beyond its limit: when name.jsonl is full it is renamed name.1.jsonl, the one before to
/// name.2.jsonl, and so on; the oldest is deleted.
/// </summary>
internal sealed class JournalFile
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    private readonly string _folder;
    private readonly string _name;
    private readonly long _maxBytes;
    private readonly int _files;

    internal JournalFile(string folder, string name, long maxBytes, int files)
    {
        _folder = folder;
        _name = name;
        _maxBytes = maxBytes;
        _files = files;
    }

    /// <summary>Appends text of whole lines.</summary>
    /// <exception cref="IOException">The disk refuses.</exception>
    /// <exception cref="System.UnauthorizedAccessException">The folder may not be written to.</exception>
    internal void Append(string lines)
    {
        Directory.CreateDirectory(_folder);
        byte[] bytes = Utf8.GetBytes(lines);
        var current = new FileInfo(At(0));
        if (current.Exists && current.Length + bytes.Length > _maxBytes) Roll();
        using var stream = new FileStream(At(0), FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
        stream.Write(bytes, 0, bytes.Length);
    }

    private void Roll()
    {
        File.Delete(At(_files - 1));
        for (int age = _files - 1; age > 0; age--)
        {
            if (File.Exists(At(age - 1))) File.Move(At(age - 1), At(age));
        }
    }

    private string At(int age) => Path.Combine(_folder, age == 0 ? _name + ".jsonl" : $"{_name}.{age}.jsonl");
}
