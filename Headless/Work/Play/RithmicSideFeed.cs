using System;
using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Play;

/// <summary>
/// Bars of a Rithmic gateway on this machine beside the platform's. User and password come from the environment or the credential
/// store, never by a request.
/// </summary>
/// <param name="Gateway">Address, for example ws://127.0.0.1:50000.</param>
/// <param name="System">System to log in to.</param>
/// <param name="Application">Application name of the login.</param>
/// <param name="Exchange">The instrument's exchange as Rithmic writes it, for example COMEX.</param>
public sealed record RithmicSideFeed(string Gateway, string System, string Application, string Exchange)
{
    /// <summary>Sets the strategy's properties.</summary>
    public void AddTo(IDictionary<string, object> parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        parameters["UseRithmic"] = true;
        parameters["RithmicGateway"] = Gateway;
        parameters["RithmicSystem"] = System;
        parameters["RithmicAppName"] = Application;
        parameters["RithmicExchange"] = Exchange;
    }
}
