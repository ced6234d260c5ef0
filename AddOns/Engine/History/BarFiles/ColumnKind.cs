namespace NT8Bridge.History.BarFiles;

/// <summary>What a column of a parquet file can be read as.</summary>
public enum ColumnKind
{
    /// <summary>Values that no bar is made of.</summary>
    Other,

    /// <summary>Times, read as UTC ticks.</summary>
    Time,

    /// <summary>Whole numbers.</summary>
    Whole,

    /// <summary>Floating-point or decimal numbers.</summary>
    Real,

    /// <summary>Days without a time of day, read as the ticks of their midnight.</summary>
    Date,

    /// <summary>Times of day without a day, read as ticks since midnight.</summary>
    TimeOfDay,

    /// <summary>Text: names of instruments, or times in writing.</summary>
    Text,
}
