namespace NT8Bridge.Tapes;

/// <summary>What a line of a tape tells.</summary>
public enum TapeKind
{
    /// <summary>The first line: who recorded what, where and with which settings.</summary>
    Tape,

    /// <summary>A bar that the script was called for, with the values of its plots and of the indicators that it shows.</summary>
    Bar,

    /// <summary>The script entered a state, for example Realtime.</summary>
    State,

    /// <summary>A bar that was handed to the engine, and what became of it: signal, indicator values, hash.</summary>
    Engine,

    /// <summary>The engine was emptied or took over a snapshot: its whole state.</summary>
    Snapshot,

    /// <summary>An order changed.</summary>
    Order,

    /// <summary>An order was filled, in part or in whole.</summary>
    Execution,

    /// <summary>A number of the performance at the end.</summary>
    Statistic,

    /// <summary>Records are missing here.</summary>
    Lost,

    /// <summary>The last line: how much was recorded and lost.</summary>
    End,
}
