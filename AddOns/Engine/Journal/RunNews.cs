namespace NT8Bridge.Journal;

/// <summary>One line for the trader.</summary>
/// <param name="Text">The line.</param>
/// <param name="IsWarning">True when the trader should look.</param>
public sealed record RunNews(string Text, bool IsWarning);
