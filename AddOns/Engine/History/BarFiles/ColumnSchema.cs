namespace NT8Bridge.History.BarFiles;

/// <summary>A column as a parquet file declares it.</summary>
/// <param name="Name">Name of the column.</param>
/// <param name="Kind">What its values can be read as.</param>
/// <param name="TypeName">The type that the file declares, for messages.</param>
/// <param name="IsZoned">True for times that the file declares to be UTC; false for times without a zone, and for others.</param>
public sealed record ColumnSchema(string Name, ColumnKind Kind, string TypeName, bool IsZoned);
