using System;
using System.Collections.Generic;
using System.IO;

namespace NT8Bridge.Headless.Cli.Outputs;

/// <summary>What the file system said, with the mend, where nobody nearer to the file has put it into words.</summary>
internal static class FileFailureText
{
    /// <summary>The sentence for an exception of the file system.</summary>
    public static string Of(Exception e)
    {
        string path = Quoted(e.Message);
        string named = path.Length == 0 ? "" : path + ": ";
        return e switch
        {
            UnauthorizedAccessException when Directory.Exists(path) && MayBeListed(path) =>
                $"{path}: it is a folder; name a file",
            UnauthorizedAccessException => $"{named}access is denied; check the rights",
            FileNotFoundException or DirectoryNotFoundException when path.Length > 0 =>
                $"{path}: there is no such file; check the path",
            _ when e.Message.Contains("No space left", StringComparison.OrdinalIgnoreCase) =>
                $"{named}the disk is full; make room",
            _ => e.Message,
        };
    }

    /// <summary>
    /// A folder whose files may be seen was named in place of one of them; else the folder's rights are what is wrong.
    /// </summary>
    private static bool MayBeListed(string folder)
    {
        try
        {
            using IEnumerator<string> entries = Directory.EnumerateFileSystemEntries(folder).GetEnumerator();
            entries.MoveNext();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The first name between quotes; empty where there is none.</summary>
    private static string Quoted(string message)
    {
        string[] parts = message.Split('\'');
        return parts.Length > 2 ? parts[1] : "";
    }
}
