namespace NT8Bridge.Headless.Work.Instruments;

/// <summary>Which instruments to tell of.</summary>
public sealed record InstrumentsRequest
{
    /// <summary>A name, of a product or of a contract in any form; null for all products.</summary>
    public string? Name { get; init; }

    /// <summary>JSON list of instruments besides the built-in ones; null for none.</summary>
    public string? Instruments { get; init; }

    /// <summary>The year by which a contract's year of one digit is read, as in ESZ5; 0 where such names are not known.</summary>
    public int PresentYear { get; init; }
}
