namespace NT8Bridge.History.BarFiles;

/// <summary>A column as a parquet file declares it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it can be read as.</param>
/// <param name="TypeName">Its declared type, for messages.</param>
/// <param name="IsZoned">For instants: true when the file says that they are UTC; a clock time without zone otherwise.</param>
public sealed record ColumnSchema(string Name, ColumnKind Kind, string TypeName, bool IsZoned);
