namespace NinjaTrader.Cbi;

/// <summary>Weight of a log entry.</summary>
public enum LogLevel
{
    Alert,
    Information,
    Warning,
    Error,
}
