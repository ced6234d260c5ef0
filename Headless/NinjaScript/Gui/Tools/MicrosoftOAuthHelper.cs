using System;
using System.Threading.Tasks;

namespace NinjaTrader.Gui.Tools;

/// <summary>Signs a user in with Microsoft.</summary>
public static class MicrosoftOAuthHelper
{
    /// <summary>The user's tokens.</summary>
    /// <exception cref="NotSupportedException">Always: the host shows no sign-in page.</exception>
    public static Task<Tuple<string, string, string>> SignInAndGetAuthCredentialsAsync(bool isForced) =>
        throw NinjaTrader.Core.Globals.NoServer("Microsoft");
}
