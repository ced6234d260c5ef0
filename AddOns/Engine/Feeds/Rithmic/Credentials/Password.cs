using System;

namespace NT8Bridge.Feeds.Rithmic.Credentials;

/// <summary>A secret that does not print itself: not in text, not in a debugger, not through a serializer.</summary>
[System.Diagnostics.DebuggerDisplay("(hidden)")]
public sealed class Password
{
    private const string Concealed = "(hidden)";

    private readonly string _secret;

    /// <summary>Wraps a secret.</summary>
    public Password(string secret) => _secret = secret ?? throw new ArgumentNullException(nameof(secret));

    /// <summary>True when there is none.</summary>
    public bool IsEmpty => _secret.Length == 0;

    /// <summary>Never the secret.</summary>
    public override string ToString() => Concealed;

    /// <summary>The secret itself, for the login message and the store alone.</summary>
    internal string Reveal() => _secret;
}
