namespace NT8Bridge.Headless.Host.Scripts.Wrappers;

/// <summary>A parameter of the methods by which scripts call an indicator.</summary>
/// <param name="Property">The property of the indicator that takes it.</param>
/// <param name="Type">Its type as source may name it anywhere.</param>
internal sealed record WrapperParameter(string Property, string Type)
{
    /// <summary>NinjaTrader names a parameter like its property with a small first letter.</summary>
    public string Name
    {
        get
        {
            string name = char.ToLowerInvariant(Property[0]) + Property.Substring(1);
            return "@" + (name is "input" or "i" ? name + "Value" : name);
        }
    }
}
