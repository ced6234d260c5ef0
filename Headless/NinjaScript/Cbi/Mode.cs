namespace NinjaTrader.Cbi;

/// <summary>Which of a provider's worlds a connection is made to.</summary>
public enum Mode
{
    Live,
    Simulation,
    Demo,
}
