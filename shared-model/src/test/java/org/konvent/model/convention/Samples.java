package org.konvent.model.convention;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.log.Hash;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.BandSettings;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.tally.PlausibilityProfile;

/** One value of any record of the model, made from its components. */
final class Samples {

  private Samples() {}

  static <T> T of(Class<T> type) {
    return type.cast(value(type));
  }

  private static Object value(Type type) {
    if (type instanceof ParameterizedType generic) {
      return container(generic);
    }
    Class<?> raw = (Class<?>) type;
    if (raw == String.class) {
      return "x";
    }
    if (raw == int.class || raw == Integer.class) {
      return 1;
    }
    if (raw == long.class || raw == Long.class) {
      return 1L;
    }
    if (raw == boolean.class || raw == Boolean.class) {
      return true;
    }
    if (raw == Object.class) {
      return "x";
    }
    return model(raw);
  }

  private static Object model(Class<?> raw) {
    if (raw == Hash.class) {
      return Hash.sha256(new byte[] {1});
    }
    if (raw == BallotPaper.class) {
      return BallotPaper.hands();
    }
    if (raw == BandSettings.class) {
      return BandSettings.DEFAULT;
    }
    if (raw == PlausibilityProfile.class) {
      return PlausibilityProfile.DEFAULT;
    }
    if (raw == MajorityRule.class) {
      return MajorityRule.SIMPLE;
    }
    if (raw.isEnum()) {
      return raw.getEnumConstants()[0];
    }
    if (raw.isSealed()) {
      return value(raw.getPermittedSubclasses()[0]);
    }
    return ofComponents(raw);
  }

  private static Object container(ParameterizedType generic) {
    Class<?> raw = (Class<?>) generic.getRawType();
    Type[] of = generic.getActualTypeArguments();
    if (raw == Optional.class) {
      return Optional.of(value(of[0]));
    }
    if (raw == Map.class) {
      return Map.of("x", value(of[1]));
    }
    if (raw == Set.class) {
      return Set.of(value(of[0]));
    }
    return List.of(value(of[0]));
  }

  private static Object ofComponents(Class<?> raw) {
    RecordComponent[] components = raw.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = value(components[i].getGenericType());
    }
    try {
      Constructor<?> constructor = raw.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no sample of " + raw.getSimpleName(), e);
    }
  }
}
