using System.Collections.Generic;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Seams;

/// <summary>What scripts ask of the ATM strategies of an account.</summary>
internal interface IAtmDesk
{
    /// <summary>Starts a template around an entry order, which is sent where it was not before.</summary>
    /// <param name="template">Name of the template.</param>
    /// <param name="id">The script's identifier of the ATM strategy.</param>
    /// <param name="orderId">The script's identifier of the entry order; empty for none.</param>
    /// <param name="entry">The order; its quantity is the template's where it has none.</param>
    /// <param name="fault">Why it was not started.</param>
    AtmStrategy? Start(string template, string id, string orderId, Order entry, out string fault);

    /// <summary>The quantity of the template's entry; 0 for a name that is not known.</summary>
    int EntryQuantity(string template);

    /// <summary>The entry order of that identifier; null where there is none.</summary>
    Order? Entry(string orderId);

    /// <summary>
    /// The stop and target orders of that name, for example "Stop1" or "Target2", in any case; none where there are none.
    /// </summary>
    IReadOnlyList<Order> Exits(string id, string orderName);

    /// <summary>Cancels what works and leaves the position at the market. False for an identifier that is not known.</summary>
    bool Close(string id);

    /// <summary>Contracts that it holds, negative when short.</summary>
    int Signed(string id);

    /// <summary>Average price of what it holds; 0 when it holds nothing.</summary>
    double AveragePrice(string id);

    /// <summary>What it has brought after its exits, in the instrument's currency, before commission.</summary>
    double Realized(string id);

    /// <summary>What is open at the last price, in the instrument's currency.</summary>
    double Unrealized(string id);
}
