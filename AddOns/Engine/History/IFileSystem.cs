using System;
using System.IO;

namespace NT8Bridge.History;

/// <summary>
/// What saving needs of a disk, so that each of these operations can be made to fail. All may throw <see cref="IOException"/> and
/// <see cref="UnauthorizedAccessException"/>, <see cref="Exists"/> and <see cref="FolderExists"/> apart; so may the streams.
/// </summary>
internal interface IFileSystem
{
    /// <summary>Makes a folder and those above it; does nothing where it is there.</summary>
    void CreateFolder(string path);

    /// <summary>Makes a new file to write and read, for this process alone. Fails where one is there.</summary>
    Stream Create(string path);

    /// <summary>Opens a file to read, in such a way that another process may replace it meanwhile.</summary>
    Stream OpenRead(string path);

    /// <summary>
    /// Opens a file, or makes it, to add to its end; another process may do so at the same time. Nothing is buffered.
    /// </summary>
    Stream OpenAppend(string path);

    /// <summary>Opens a file, or makes it, that no other process has open in this way.</summary>
    Stream OpenLocked(string path);

    /// <summary>Returns when what was written is on the disk.</summary>
    void FlushToDisk(Stream stream);

    /// <summary>Renames a file to a name that may be taken; then the file of that name is gone.</summary>
    void Replace(string from, string to);

    /// <summary>Renames a file to a free name.</summary>
    void Move(string from, string to);

    /// <summary>Renames a folder to a free name.</summary>
    void MoveFolder(string from, string to);

    /// <summary>Deletes a folder and all that is in it.</summary>
    void DeleteFolder(string path);

    /// <summary>Copies a file to a name that may be taken.</summary>
    void Copy(string from, string to);

    /// <summary>Deletes a file; does nothing where there is none.</summary>
    void Delete(string path);

    /// <summary>Whether there is such a file.</summary>
    bool Exists(string path);

    /// <summary>Whether there is such a folder.</summary>
    bool FolderExists(string path);

    /// <summary>Length of a file, bytes.</summary>
    long Length(string path);

    /// <summary>Paths of the files in a folder whose names fit a pattern.</summary>
    string[] Files(string folder, string pattern);

    /// <summary>Paths of the folders in a folder.</summary>
    string[] Folders(string folder);
}
