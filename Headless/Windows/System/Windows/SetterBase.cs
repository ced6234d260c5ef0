namespace System.Windows;

/// <summary>One thing that a style does.</summary>
public abstract class SetterBase
{
}
