using System;

namespace NinjaTrader.Data;

/// <summary>Asks for news; none come in the host.</summary>
public class NewsSubscription
{
    /// <summary>A piece of news came; never here.</summary>
    public event EventHandler<NewsEventArgs>? Update
    {
        add { }
        remove { }
    }
}
