namespace NT8Bridge.History.BarFiles;

/// <summary>A row of a parquet file of another making.</summary>
/// <param name="Number">Position in the file; the first row is 0.</param>
/// <param name="Bar">The row as a bar. Its time is the one in the file, which may be the begin of the bar.</param>
internal readonly record struct ForeignRow(long Number, Bar Bar);
