using System;
using System.IO;
using NT8Bridge.Headless.Host.Instruments;

namespace NT8Bridge.Headless.Work.Load;

/// <summary>The user's list of instruments besides the built-in ones.</summary>
internal static class InstrumentListFile
{
    private const string Form =
        "write { \"instruments\": [{ \"name\": \"ES\", \"tickSize\": 0.25, \"pointValue\": 50, "
        + "\"hours\": \"CME US Index Futures ETH\" }] }";

    /// <summary>Adds the file's products and session templates.</summary>
    /// <exception cref="UnusableFileException">It cannot be read or is no such list.</exception>
    public static void AddTo(InstrumentCatalog instruments, string file)
    {
        try
        {
            instruments.Add(InstrumentFile.Parse(File.ReadAllText(file), file));
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException or TimeZoneNotFoundException)
        {
            string named = file + ": ";
            string reason = e.Message.StartsWith(named, StringComparison.Ordinal) ? e.Message[named.Length..] : e.Message;
            throw new UnusableFileException(file, $"{reason.TrimEnd('.')}", $"{Form}", e);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableFileException(file, $"there is no such file", $"check the path", e);
        }
    }
}
