namespace NinjaTrader.Cbi;

/// <summary>Settings of a connection.</summary>
public class ConnectOptions
{
    /// <summary>Name.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Provider.</summary>
    public Provider Provider { get; set; }
}
