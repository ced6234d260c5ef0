using System;

namespace NT8Bridge.Feeds.Rithmic.Credentials;

/// <summary>Who logs in. Both parts are hidden in text, because a user name is half of a login.</summary>
public sealed class RithmicCredentials
{
    /// <summary>Variable that holds the user name.</summary>
    public const string UserVariable = "NT8BRIDGE_RITHMIC_USER";

    /// <summary>Variable that holds the password.</summary>
    public const string PasswordVariable = "NT8BRIDGE_RITHMIC_PASSWORD";

    /// <summary>Makes credentials.</summary>
    /// <exception cref="ArgumentException">User or password is empty.</exception>
    public RithmicCredentials(string user, Password password)
    {
        if (string.IsNullOrEmpty(user)) throw new ArgumentException("The user name is missing.", nameof(user));
        if (password is null || password.IsEmpty) throw new ArgumentException("The password is missing.", nameof(password));
        User = new Password(user);
        Password = password;
        Secrets = new Secrets(User, Password);
    }

    internal Password User { get; }

    internal Password Password { get; }

    /// <summary>Both, to take them out of a server's words.</summary>
    internal Secrets Secrets { get; }

    /// <summary>From the two environment variables; null when either is missing.</summary>
    public static RithmicCredentials? FromEnvironment()
    {
        string? user = Environment.GetEnvironmentVariable(UserVariable);
        string? password = Environment.GetEnvironmentVariable(PasswordVariable);
        return string.IsNullOrEmpty(user) || string.IsNullOrEmpty(password)
            ? null
            : new RithmicCredentials(user!, new Password(password!));
    }

    /// <summary>Never the user or the password.</summary>
    public override string ToString() => "Rithmic credentials (hidden)";
}
