namespace NT8Bridge.Startup;

/// <summary>One part of the start-up, as it went.</summary>
public sealed class StartupStep
{
    internal StartupStep(string name, long beganUtcTicks)
    {
        Name = name;
        BeganUtcTicks = beganUtcTicks;
    }

    /// <summary>What it was: a source, the stream, the merge.</summary>
    public string Name { get; }

    /// <summary>When it began, UTC ticks of the engine's clock.</summary>
    public long BeganUtcTicks { get; }

    /// <summary>When it ended, UTC ticks; null while it runs.</summary>
    public long? EndedUtcTicks { get; private set; }

    /// <summary>Bars it gave.</summary>
    public int Bars { get; private set; }

    /// <summary>True when it gave all it was asked for; false when it failed, timed out or gave less.</summary>
    public bool Succeeded { get; private set; }

    /// <summary>What there is to say: the file, why there is nothing, what was set aside.</summary>
    public string Detail { get; private set; } = string.Empty;

    internal void End(long utcTicks, int bars, bool succeeded, string detail)
    {
        EndedUtcTicks = utcTicks;
        Bars = bars;
        Succeeded = succeeded;
        Detail = detail;
    }
}
