using System;
using NT8Bridge.Headless.Host;

namespace NinjaTrader.Cbi;

/// <summary>A tradable contract.</summary>
public class Instrument
{
    internal Instrument(MasterInstrument masterInstrument, string fullName, DateTime expiry)
    {
        MasterInstrument = masterInstrument;
        FullName = fullName;
        Expiry = expiry;
    }

    /// <summary>What all contracts of the product share.</summary>
    public MasterInstrument MasterInstrument { get; }

    /// <summary>Name with the contract month, for example "GC 12-13".</summary>
    public string FullName { get; }

    /// <summary>First day of the contract month; <see cref="NinjaTrader.Core.Globals.MinDate"/> for products without contracts.</summary>
    public DateTime Expiry { get; }

    /// <summary>Exchange that lists the contract.</summary>
    public Exchange Exchange => MasterInstrument.Exchange;

    /// <summary>The contract or product of that name; null when the host does not know the product.</summary>
    public static Instrument? GetInstrument(string instrumentName, bool initFromServer = false) =>
        HostContext.Current.Instruments.Find(instrumentName);

    /// <summary>The product's name with the contract month.</summary>
    public override string ToString() => FullName;
}
