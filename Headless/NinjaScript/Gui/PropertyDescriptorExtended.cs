using System;
using System.ComponentModel;

namespace NinjaTrader.Gui;

/// <summary>A property of an editor's list with other attributes, as scripts use it to hide a property.</summary>
public class PropertyDescriptorExtended : PropertyDescriptor
{
    private readonly PropertyDescriptor _property;
    private readonly Func<object, object> _owner;

    /// <summary>
    /// A property of the object that <paramref name="owner"/> gives, shown under <paramref name="displayName"/> (null: its own
    /// name) with <paramref name="attributes"/> on top of its own.
    /// </summary>
    public PropertyDescriptorExtended(
        PropertyDescriptor property, Func<object, object> owner, string? displayName, Attribute[] attributes)
        : base(property ?? throw new ArgumentNullException(nameof(property)), attributes)
    {
        _property = property;
        _owner = owner;
        DisplayName = displayName ?? property.DisplayName;
    }

    /// <inheritdoc/>
    public override string DisplayName { get; }

    /// <inheritdoc/>
    public override Type ComponentType => _property.ComponentType;

    /// <inheritdoc/>
    public override bool IsReadOnly => _property.IsReadOnly;

    /// <inheritdoc/>
    public override Type PropertyType => _property.PropertyType;

    /// <inheritdoc/>
    public override bool CanResetValue(object component) => _property.CanResetValue(_owner(component));

    /// <inheritdoc/>
    public override object? GetValue(object? component) => _property.GetValue(_owner(component!));

    /// <inheritdoc/>
    public override void ResetValue(object component) => _property.ResetValue(_owner(component));

    /// <inheritdoc/>
    public override void SetValue(object? component, object? value) => _property.SetValue(_owner(component!), value);

    /// <inheritdoc/>
    public override bool ShouldSerializeValue(object component) => _property.ShouldSerializeValue(_owner(component));
}
