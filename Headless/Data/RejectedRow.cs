namespace NT8Bridge.Headless.Data;

/// <summary>A row that was set aside.</summary>
/// <param name="Row">1-based line of a text file, 1-based row of a parquet file.</param>
/// <param name="Reason">What is wrong with it, with the text of the row.</param>
public sealed record RejectedRow(long Row, string Reason);
