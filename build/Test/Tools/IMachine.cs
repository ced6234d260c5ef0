namespace NT8Bridge.Build.Tools;

/// <summary>What the test command asks of the machine before it decides how to get a tool.</summary>
internal interface IMachine
{
    /// <summary>True for root.</summary>
    bool IsRoot { get; }

    /// <summary>Whether a program of this name is on the PATH.</summary>
    bool Has(string command);

    /// <summary>Runs a program to its end, without a terminal to ask questions on.</summary>
    CommandResult Run(string command, params string[] arguments);
}
