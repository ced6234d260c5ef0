namespace NT8Bridge.Headless.Work;

/// <summary>A part of a request that a message can speak of; each face calls it by the name that its own users know.</summary>
public enum RequestPart
{
    /// <summary>Class name of the strategy.</summary>
    Strategy,

    /// <summary>The indicator and its arguments.</summary>
    Indicator,

    /// <summary>Files of bars.</summary>
    Bars,

    /// <summary>Files of ticks.</summary>
    Ticks,

    /// <summary>NinjaTrader's database.</summary>
    Database,

    /// <summary>Full name of the instrument.</summary>
    Instrument,

    /// <summary>File of further instruments.</summary>
    Instruments,

    /// <summary>How contracts are joined.</summary>
    Merge,

    /// <summary>File of roll dates.</summary>
    Rolls,

    /// <summary>Name of the trading hours template.</summary>
    TradingHours,

    /// <summary>Period of the bars.</summary>
    Period,

    /// <summary>File of the signal model.</summary>
    Model,

    /// <summary>Bars made up of coarser ones.</summary>
    Synthesize,

    /// <summary>Values of the script's properties.</summary>
    Parameters,

    /// <summary>File of a strategy's properties.</summary>
    Template,

    /// <summary>Begin of the data.</summary>
    From,

    /// <summary>End of the data.</summary>
    To,

    /// <summary>Slippage in ticks.</summary>
    Slippage,

    /// <summary>Commission per contract and side.</summary>
    Commission,

    /// <summary>Replay of the ticks of history.</summary>
    TickReplay,

    /// <summary>How long the script may run.</summary>
    Timeout,

    /// <summary>How much memory the process of the script may hold.</summary>
    Memory,

    /// <summary>Values of the parameters that an optimisation tries.</summary>
    Grid,

    /// <summary>What the runs of an optimisation are ranked by.</summary>
    Rank,

    /// <summary>How many variants are drawn.</summary>
    Random,

    /// <summary>Which part of the variants is made.</summary>
    Shard,

    /// <summary>Into how many parts the variants are cut.</summary>
    Shards,

    /// <summary>Folder of the parts.</summary>
    Parts,

    /// <summary>Which combinations of an optimisation are run.</summary>
    Search,

    /// <summary>The folder in which the runs of an optimisation are kept.</summary>
    Out,

    /// <summary>Days at the end of the data that an optimisation does not see.</summary>
    Incubation,

    /// <summary>Whether each run gets scripts of its own.</summary>
    Isolate,

    /// <summary>How orders fill where a bar leaves it open.</summary>
    Fills,

    /// <summary>Class name of the optimizer.</summary>
    Optimizer,

    /// <summary>How likely the best run of an optimisation is luck.</summary>
    Validate,

    /// <summary>Class name of the Market Analyzer column.</summary>
    Column,

    /// <summary>Class name of the import type.</summary>
    ImportType,

    /// <summary>Disturbances of the live stream.</summary>
    Faults,

    /// <summary>What platform and broker do wrong.</summary>
    PlatformFaults,

    /// <summary>Files of ATM templates.</summary>
    AtmTemplates,

    /// <summary>The cache folder.</summary>
    Folder,

    /// <summary>Files and folders of scripts.</summary>
    Scripts,

    /// <summary>How many bars from the first on.</summary>
    First,

    /// <summary>How far apart the entries of one trade may lie.</summary>
    Tolerance,

    /// <summary>When the live data begins.</summary>
    LiveFrom,

    /// <summary>Files of results.</summary>
    Results,

    /// <summary>The runs of a portfolio.</summary>
    Runs,

    /// <summary>Time zone that the script sees.</summary>
    Zone,
}
