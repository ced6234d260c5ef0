using System.IO;
using System.Text;
using NT8Bridge.History;

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

    /// <summary>
    /// Appends text of whole lines: all of them or, when it throws, none. Where an earlier process left half a line, the text
    /// begins on a new one.
    /// </summary>
    /// <exception cref="IOException">The disk refuses.</exception>
    /// <exception cref="System.UnauthorizedAccessException">The folder may not be written to.</exception>
    internal void Append(string lines)
    {
        IFileSystem disk = FileSystem.Current;
        disk.CreateFolder(_folder);
        int bytes = Utf8.GetByteCount(lines);
        long length = disk.Exists(At(0)) ? disk.Length(At(0)) : 0;
        if (length > 0 && length + bytes > _maxBytes) Roll(disk);
        using Stream stream = disk.OpenAppend(At(0));
        long begin = stream.Length;
        byte[] text = Utf8.GetBytes(EndsWithinALine(stream, begin) ? "\n" + lines : lines);
        try
        {
            stream.Write(text, 0, text.Length);
        }
        catch
        {
            // What reached the disk of it goes, unless another process has written behind it.
            if (stream.Length <= begin + text.Length) stream.SetLength(begin);
            throw;
        }
    }

    private static bool EndsWithinALine(Stream stream, long length)
    {
        if (length == 0) return false;
        stream.Seek(length - 1, SeekOrigin.Begin);
        int last = stream.ReadByte();
        stream.Seek(length, SeekOrigin.Begin);
        return last != '\n';
    }

    /// <summary>
    /// Renames each file to the next name. A roll that failed midway left a name free: only the files before it move then, so
    /// that trying again deletes no further one.
    /// </summary>
    private void Roll(IFileSystem disk)
    {
        int free = 1;
        while (free < _files && disk.Exists(At(free))) free++;
        if (free == _files) disk.Delete(At(--free));
        for (int age = free; age > 0; age--) disk.Move(At(age - 1), At(age));
    }

    private string At(int age) => Path.Combine(_folder, age == 0 ? _name + ".jsonl" : $"{_name}.{age}.jsonl");
}
