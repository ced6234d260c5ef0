using System;
using System.Threading.Tasks;

namespace NinjaTrader.Gui.Tools;

/// <summary>Signs a user in with Google.</summary>
public static class GoogleOAuthHelper
{
    /// <summary>The user's tokens.</summary>
    /// <exception cref="NotSupportedException">Always: the host shows no sign-in page.</exception>
    public static Task<Tuple<string, string, string>> Authorize(string clientId) =>
        throw NinjaTrader.Core.Globals.NoServer("Google");
}
