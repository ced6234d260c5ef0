using System;

namespace NT8Bridge.Risk;

/// <summary>
/// Whether an account is proved to trade no real money. Everything that is not proved counts as live, a name that merely begins
/// with "Sim" too.
/// </summary>
public static class AccountKind
{
    /// <summary>
    /// True for playback, for accounts whose provider is the platform's simulator, and for the platform's own accounts by their
    /// exact names where no other provider speaks against it.
    /// </summary>
    /// <param name="account">Name of the account.</param>
    /// <param name="provider">The account's provider, as the platform names it; empty when it says none.</param>
    /// <param name="isPlayback">A playback connection is open: then the platform sends no order to a broker.</param>
    public static bool IsSimulated(string account, string provider, bool isPlayback)
    {
        if (account is null) throw new ArgumentNullException(nameof(account));
        if (provider is null) throw new ArgumentNullException(nameof(provider));
        // A broker's account can be seen while a playback connection is open, so the name or the provider must say it as well.
        if (isPlayback && (provider == "Playback" || account.StartsWith("Playback", StringComparison.Ordinal))) return true;
        if (provider == "Simulator") return true;
        bool isOwnName = account == "Sim101" || account == "Backtest" || account == "Playback101";
        bool isOwnProvider = provider.Length == 0 || provider == "Playback" || provider == "Unknown";
        return isOwnName && isOwnProvider;
    }
}
