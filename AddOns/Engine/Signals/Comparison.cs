namespace NT8Bridge.Signals;

/// <summary>How a rule compares two operands.</summary>
public enum Comparison
{
    /// <summary>Left is greater than right.</summary>
    Above,

    /// <summary>Left is less than right.</summary>
    Below,

    /// <summary>Left was at or below right at the base bar before and is above it now.</summary>
    CrossesAbove,

    /// <summary>Left was at or above right at the base bar before and is below it now.</summary>
    CrossesBelow,
}
