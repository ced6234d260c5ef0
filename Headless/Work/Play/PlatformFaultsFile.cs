using System;
using System.IO;
using NT8Bridge.Headless.Host.Faults;

namespace NT8Bridge.Headless.Work.Play;

/// <summary>A file that says what platform and broker do wrong.</summary>
internal static class PlatformFaultsFile
{
    private const string Form =
        "write { \"faults\": [{ \"kind\": \"connectionLost\", \"at\": \"2013-10-09T09:00:00\", \"seconds\": 20 }] }";

    /// <summary>Reads it.</summary>
    /// <exception cref="UnusableFileException">It cannot be read or is no such script.</exception>
    public static PlatformFaults Read(string file)
    {
        try
        {
            return PlatformFaults.Parse(File.ReadAllText(file), file);
        }
        catch (InvalidDataException e)
        {
            throw new UnusableFileException(file, $"{e.Message[(file.Length + 2)..].TrimEnd('.')}", $"{Form}", e);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableFileException(file, $"there is no such file", $"check the path", e);
        }
    }
}
