namespace NT8Bridge.History.BarFiles;

/// <summary>What a column of a parquet file can be read as.</summary>
public enum ColumnKind
{
    /// <summary>Values that no bar is made of, for example text.</summary>
    Other,

    /// <summary>Times, read as UTC ticks.</summary>
    Time,

    /// <summary>Whole numbers.</summary>
    Whole,

    /// <summary>Floating-point or decimal numbers.</summary>
    Real,
}
