using NT8Bridge.Live;

namespace NT8Bridge.Display;

/// <summary>
/// A script that carries an engine. Windows and the command line ask a running script for this interface, so that any script
/// whose engine they should show, follow or time can implement it.
/// </summary>
public interface IEngineOwner
{
    /// <summary>The engine; null before the script has made it.</summary>
    TradingEngine? Engine { get; }

    /// <summary>The engine's start and stream on a chart; null in a backtest, which has neither.</summary>
    LiveEngine? Live { get; }

    /// <summary>What other threads may see of the engine; null in a backtest.</summary>
    EngineDisplay? Display { get; }
}
