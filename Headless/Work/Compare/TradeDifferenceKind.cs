namespace NT8Bridge.Headless.Work.Compare;

/// <summary>In what two lists differ about a trade.</summary>
public enum TradeDifferenceKind
{
    /// <summary>One of the lists has not got it.</summary>
    Missing,

    /// <summary>Time of the entry or the exit.</summary>
    Time,

    /// <summary>Price of the entry or the exit.</summary>
    Price,

    /// <summary>Number of contracts.</summary>
    Quantity,

    /// <summary>Name of the entry's or the exit's order.</summary>
    Name,
}
