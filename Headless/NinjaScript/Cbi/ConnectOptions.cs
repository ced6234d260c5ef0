namespace NinjaTrader.Cbi;

/// <summary>Settings of a connection.</summary>
public class ConnectOptions
{
    /// <summary>Name of the connection.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Where it leads.</summary>
    public Provider Provider { get; set; }

    /// <summary>Which of the provider's worlds it is.</summary>
    public Mode Mode { get; set; }
}
