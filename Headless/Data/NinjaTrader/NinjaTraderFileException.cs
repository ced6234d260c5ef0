using System.Globalization;

namespace NT8Bridge.Headless.Data.NinjaTrader;

/// <summary>
/// A file of NinjaTrader's database cannot be read on: names the file, the record, its place and the reason. Nothing of the file
/// is given then, because each record builds on the one before it.
/// </summary>
public sealed class NinjaTraderFileException : DataFileException
{
    /// <summary>The <see cref="Record"/> of what is before the first record.</summary>
    public const long Header = -1;

    /// <summary>Makes the message "FILE, record 12 at byte 340: reason".</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <param name="record">0-based record; <see cref="Header"/> for what is before the first.</param>
    /// <param name="offset">Where the record begins, in bytes from the begin of the file.</param>
    /// <param name="reason">What is wrong, with the mend where there is one.</param>
    public NinjaTraderFileException(string path, long record, long offset, string reason)
        : base(path, Text(path, record, offset, reason), null)
    {
        Record = record;
        Offset = offset;
    }

    /// <summary>0-based record; <see cref="Header"/> for what is before the first.</summary>
    public long Record { get; }

    /// <summary>Where the record begins, in bytes from the begin of the file.</summary>
    public long Offset { get; }

    private static string Text(string path, long record, long offset, string reason) => string.Create(
        CultureInfo.InvariantCulture, $"{path}, {(record == Header ? "header" : $"record {record}")} at byte {offset}: {reason}");
}
