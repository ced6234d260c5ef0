using System;
using System.Collections.Generic;

namespace NT8Bridge.Sessions;

/// <summary>No ready-made template has the name that was asked for, or lists the instrument.</summary>
public sealed class UnknownSessionTemplateException : Exception
{
    /// <summary>Makes the error from what was asked and the names that exist.</summary>
    public UnknownSessionTemplateException(string asked, IReadOnlyList<string> known)
        : base($"There are no session hours for '{asked}'. Choose one of: {string.Join(", ", known)}.")
    {
        Asked = asked;
        Known = known;
    }

    /// <summary>The name or instrument asked for.</summary>
    public string Asked { get; }

    /// <summary>The templates that exist.</summary>
    public IReadOnlyList<string> Known { get; }
}
