using System.Collections.ObjectModel;
using System.Xml.Linq;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.Core;

/// <summary>What belongs to the platform as a whole.</summary>
public static partial class Globals
{
    /// <summary>Name of the platform.</summary>
    public static string ProductName => "NinjaTrader";

    /// <summary>The assemblies that hold scripts.</summary>
    public static AssemblyRegistry AssemblyRegistry { get; } = new();

    /// <summary>The settings of connections: none, the host connects to nothing by itself.</summary>
    public static Collection<Cbi.ConnectOptions> ConnectOptions => [];

    /// <summary>The stored settings of the platform: none.</summary>
    public static XDocument Config => new(new XElement("NinjaTrader"));

    /// <summary>The user's settings for market data.</summary>
    public static MarketDataOptions MarketDataOptions { get; } = new();

    private static void SayNotSent(string what, string to) => RunHost.Current.Output.Write(new OutputLine(
        OutputKind.Mail, RunHost.Current.Now, string.Empty, $"{what} to {to} was not sent: the host reaches no server."));
}
