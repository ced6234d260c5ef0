using System.Globalization;

namespace NT8Bridge.History.BarFiles;

/// <summary>A row of a bar file that makes no sound bar and was not used.</summary>
/// <param name="Row">Position in the file; the first row is 0.</param>
/// <param name="Bar">What the row holds, as far as it could be read; null where nothing could.</param>
/// <param name="Reason">The rule that the row breaks.</param>
public sealed record RejectedBarRow(long Row, Bar? Bar, string Reason)
{
    /// <summary>Row, bar and reason in one line.</summary>
    public override string ToString() => Bar is null
        ? string.Format(CultureInfo.InvariantCulture, "row {0}: {1}", Row, Reason)
        : string.Format(CultureInfo.InvariantCulture, "row {0} ({1}): {2}", Row, Bar.Value, Reason);
}
