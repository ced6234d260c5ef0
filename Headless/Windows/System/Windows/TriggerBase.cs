namespace System.Windows;

/// <summary>Values that hold while a condition does.</summary>
public abstract class TriggerBase
{
}
