namespace NT8Bridge.Feeds.Rithmic.Session;

/// <summary>
/// The parts of Rithmic that this client can log in to, with the number that a login carries. The order, profit-and-loss and
/// repository plants have no name here, so that no login to them can be written.
/// </summary>
internal enum RithmicPlant
{
    /// <summary>Live market data.</summary>
    Ticker = 1,

    /// <summary>Past bars.</summary>
    History = 3,
}
