using System;
using System.Collections.Specialized;
using System.Threading.Tasks;

namespace NinjaTrader.Core;

/// <summary>Mail and other services of the net. The host reaches none: the run's output says what was not sent.</summary>
public static partial class Globals
{
    /// <summary>A mail through Google; false, as nothing is sent.</summary>
    public static Task<bool> SendGMail(
        string from, string displayName, string[] to, string[] copies, string subject, string text, string attachment,
        string token) => NotSent("Mail", to);

    /// <summary>A mail through Outlook; false, as nothing is sent.</summary>
    public static Task<bool> SendOutlookMailAsync(
        string[] to, string[] copies, string subject, string text, string attachment, string token) => NotSent("Mail", to);

    /// <summary>A mail through a server; false, as nothing is sent.</summary>
    public static Task<bool> SendMailToServer(
        string from, string displayName, string[] to, string[] copies, string subject, string text, string attachment,
        string server, int port, string user, string password) => NotSent("Mail", to);

    /// <summary>A mail through a server; false, as nothing is sent.</summary>
    public static Task<bool> SendMailToServer(
        string from, string displayName, string[] to, string[] copies, string subject, string text, string attachment,
        string server, int port, string user, string password, bool isEncrypted) => NotSent("Mail", to);

    /// <summary>A lasting token of Facebook for a short one.</summary>
    /// <exception cref="NotSupportedException">Always: the host asks no server.</exception>
    public static Task<string> ExchangeFacebookTokenAsync(string token) => throw NoServer("Facebook");

    /// <summary>The signature of a request to Twitter.</summary>
    /// <exception cref="NotSupportedException">Always: the host has no key of the platform.</exception>
    public static string GetTwitterSignature(string url, string method, OrderedDictionary parameters) =>
        throw NoServer("Twitter");

    /// <summary>The signature of a request to Twitter with the user's token.</summary>
    /// <exception cref="NotSupportedException">Always: the host has no key of the platform.</exception>
    public static string GetTwitterSignature(string url, string method, string tokenSecret, OrderedDictionary parameters) =>
        throw NoServer("Twitter");

    internal static NotSupportedException NoServer(string service) =>
        new($"{service} needs a server and the platform's own key: the headless host has neither.");

    private static Task<bool> NotSent(string what, string[]? to)
    {
        SayNotSent(what, string.Join(", ", to ?? []));
        return Task.FromResult(false);
    }
}
